/** The import desk: a workbook is read, shown row by row, corrected, written in one transaction, and can be taken back. */
package vn.vinhdanh.personnel.imports;
