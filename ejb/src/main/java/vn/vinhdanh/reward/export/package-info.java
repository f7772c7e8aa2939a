/** Lists of the reward room as workbooks. */
package vn.vinhdanh.reward.export;
