/** Decisions and submissions: drafted, approved, numbered from the locked series, printed. */
package vn.vinhdanh.reward.decision;
