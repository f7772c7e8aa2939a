/** Ranks and their pay tables, the pay of each person over time, what comes next, and when people retire. */
package vn.vinhdanh.personnel.pay;
