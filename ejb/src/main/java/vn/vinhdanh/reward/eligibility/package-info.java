/**
 * Who may be proposed for what, and why: facts of people and collectives are read in a handful of statements, pure rules judge them by
 * the rows of the law, and every verdict names article, evidence and what would cure it.
 */
package vn.vinhdanh.reward.eligibility;
