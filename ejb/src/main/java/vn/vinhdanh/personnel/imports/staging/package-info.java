/** Rows of a workbook as understood, kept beside the registry until they are written. */
package vn.vinhdanh.personnel.imports.staging;
