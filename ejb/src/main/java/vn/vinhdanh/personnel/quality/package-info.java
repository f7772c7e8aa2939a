/** The data-quality desk: what is missing, doubled or contradictory in the registry, how it is mended or why it is right, and merging two records of one person. */
package vn.vinhdanh.personnel.quality;
