/** Workbooks the import desk gives out: the template to fill in, and the rows to be corrected with what is wrong in each cell. */
package vn.vinhdanh.personnel.imports.paper;
