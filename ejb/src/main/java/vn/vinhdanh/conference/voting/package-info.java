/** Motions, ballots, written votes and their results. */
package vn.vinhdanh.conference.voting;
