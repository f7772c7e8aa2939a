/** The agenda of a meeting: items, what was reported, opinions and replies. */
package vn.vinhdanh.conference.agenda;
