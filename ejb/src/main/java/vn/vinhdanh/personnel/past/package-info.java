/** What a person's file said before: its changes one by one, and how it stood on a day. */
package vn.vinhdanh.personnel.past;
