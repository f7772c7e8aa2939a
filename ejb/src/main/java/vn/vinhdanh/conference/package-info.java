/** Meetings of councils and conferences: attendance, quorum, motions, votes and minutes that nobody can change once signed. */
package vn.vinhdanh.conference;
