/** The ratings of people, year by year: entered by hand, corrected with a reason, shown on the timeline; what stood before is kept. */
package vn.vinhdanh.classification.rating;
