/** Writing workbooks row by row: flat memory, and no text a clerk typed ever becomes a formula. */
package vn.vinhdanh.shared.excel;
