/** The administrator's page of jobs and mails. */
package vn.vinhdanh.web.job;
