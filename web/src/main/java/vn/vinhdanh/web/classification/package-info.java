/** Pages of the yearly classification: the years, progress of the units, the grid of a unit, the decision, ratings of a person. */
package vn.vinhdanh.web.classification;
