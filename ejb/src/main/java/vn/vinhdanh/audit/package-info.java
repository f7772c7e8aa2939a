/** The trail of what was done by whom; rows are only ever added. */
package vn.vinhdanh.audit;
