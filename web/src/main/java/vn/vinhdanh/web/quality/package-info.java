/** Pages of the data-quality desk. */
package vn.vinhdanh.web.quality;
