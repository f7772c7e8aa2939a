/** The page of the agency's data for letters and certificates, and the specimens it shows. */
package vn.vinhdanh.web.agency;
