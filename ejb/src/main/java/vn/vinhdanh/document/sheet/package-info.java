/** What every sheet needs: fonts, measures, page numbers, and the marks of an archive file. */
package vn.vinhdanh.document.sheet;
