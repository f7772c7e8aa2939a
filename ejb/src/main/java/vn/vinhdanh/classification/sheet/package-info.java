/** The sheet of a unit: rated by the clerk, confirmed by the head, decided by the director; the cap on EXCELLENT is counted over the agency. */
package vn.vinhdanh.classification.sheet;
