/** The organisation chart: the units of a day with their heads and how many people they have. */
package vn.vinhdanh.organisation.chart;
