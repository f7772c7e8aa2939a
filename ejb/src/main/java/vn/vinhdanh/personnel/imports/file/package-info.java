/** The file as handed in: workbook, CSV or clipboard. Guards against bad ones and walks over rows one at a time, every text repaired and tidied. */
package vn.vinhdanh.personnel.imports.file;
