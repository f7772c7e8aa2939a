/** Absences of people: what the rules of classification ask about the time somebody did not work. */
package vn.vinhdanh.classification.absence;
