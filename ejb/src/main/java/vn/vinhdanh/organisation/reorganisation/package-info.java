/** Merging, renaming, dissolving and moving units and transferring their people: planned, looked at in a dry run, applied at once. */
package vn.vinhdanh.organisation.reorganisation;
