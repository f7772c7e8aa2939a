/** Pages of meetings: list, the meeting itself, its agenda and minutes. */
package vn.vinhdanh.web.conference;
