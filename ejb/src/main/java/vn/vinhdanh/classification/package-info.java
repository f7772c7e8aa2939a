/** The yearly quality classification of people: campaigns, unit sheets, levels, the cap on the highest level, and the ratings that result. */
package vn.vinhdanh.classification;
