/** Pages of the personnel registry. */
package vn.vinhdanh.web.personnel;
