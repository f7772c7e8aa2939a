/** What the department's letters and certificates carry: names, place, symbols, signatory, emblem, shifts of pre-printed stock. */
package vn.vinhdanh.organisation.agency;
