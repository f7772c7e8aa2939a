/** Reading a workbook as offices keep them: pure Java, streaming, no database. Knows headings, old encodings, dates and the words of the trade. */
package vn.vinhdanh.personnel.imports.sheet;
