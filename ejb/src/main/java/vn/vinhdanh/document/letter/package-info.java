/** Letters in the wide sense: decision, submission, minutes (Decree 30/2020/NĐ-CP, annexes I and III). */
package vn.vinhdanh.document.letter;
