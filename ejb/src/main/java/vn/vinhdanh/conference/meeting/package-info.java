/** Meetings themselves: who is called, who comes, the quorum, beginning and end. */
package vn.vinhdanh.conference.meeting;
