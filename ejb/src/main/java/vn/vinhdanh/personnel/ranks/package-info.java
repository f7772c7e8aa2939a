/** Brings tables of further ranks from a file; stands above the readers of files and the rules of pay. */
package vn.vinhdanh.personnel.ranks;
