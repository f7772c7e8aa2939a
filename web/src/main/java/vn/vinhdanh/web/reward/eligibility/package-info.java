/** The page that says who may be proposed for what, and why. */
package vn.vinhdanh.web.reward.eligibility;
