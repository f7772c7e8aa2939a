/**
 * Writers of official documents: plain models in, PDF bytes out. The room reads no database and knows no feature; it is the
 * only one that knows the PDF library. Layout: Decree 30/2020/NĐ-CP, annexes I-III; certificates: Decree 98/2023/NĐ-CP, article 104.
 */
package vn.vinhdanh.document;
