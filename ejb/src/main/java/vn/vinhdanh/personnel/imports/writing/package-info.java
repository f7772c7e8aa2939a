/** Writes the people of a staff list. */
package vn.vinhdanh.personnel.imports.writing;
