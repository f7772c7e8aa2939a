/** People in the search box, and the people list as a workbook. */
package vn.vinhdanh.personnel.search;
