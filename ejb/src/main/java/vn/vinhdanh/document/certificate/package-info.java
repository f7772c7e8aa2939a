/** Giấy khen and certificates of titles (Decree 98/2023/NĐ-CP, article 104), whole or on pre-printed stock. */
package vn.vinhdanh.document.certificate;
