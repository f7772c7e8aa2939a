/** Working days: what a planned date becomes when it falls on a day off. */
package vn.vinhdanh.shared.calendar;
