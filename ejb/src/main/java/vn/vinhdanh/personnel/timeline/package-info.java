/** Everything dated about one person, gathered from all rooms. */
package vn.vinhdanh.personnel.timeline;
