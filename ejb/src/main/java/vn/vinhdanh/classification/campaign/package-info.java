/** The classification of one year: opened with a plan and a calendar, closed when everybody is decided; the gate that rewards wait for. */
package vn.vinhdanh.classification.campaign;
