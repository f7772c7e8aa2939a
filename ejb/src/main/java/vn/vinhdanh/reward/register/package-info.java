/** The register of awards and initiatives: written by decisions, by imports and by hand. */
package vn.vinhdanh.reward.register;
