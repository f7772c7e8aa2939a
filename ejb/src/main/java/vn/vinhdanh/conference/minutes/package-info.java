/** The record of a meeting as a whole: how it is shown, and the minutes that are written from it and signed. */
package vn.vinhdanh.conference.minutes;
