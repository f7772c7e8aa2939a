/** What was changed in the file of a person: written by everybody who writes there, in the same transaction. */
package vn.vinhdanh.personnel.history;
