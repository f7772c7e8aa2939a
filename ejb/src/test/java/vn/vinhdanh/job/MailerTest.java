package vn.vinhdanh.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

/** Which answers of a mail server concern the address and which only the moment. */
class MailerTest {

    @Test
    void anAddressTheServerDoesNotKnowIsRefused() throws Exception {
        Address[] unknown = {new InternetAddress("khong.co@example.vn")};
        SendFailedException refused = new SendFailedException("Invalid Addresses", new MessagingException("550 5.1.1 User unknown"),
                new Address[0], new Address[0], unknown);
        assertThat(Mailer.refusedAddress(refused)).isTrue();
        assertThat(Mailer.reason(refused)).isEqualTo("550 5.1.1 User unknown");
    }

    @Test
    void aServerThatIsDownOrBusySaysNothingOfTheAddress() throws Exception {
        Address[] later = {new InternetAddress("ban@example.vn")};
        assertThat(Mailer.refusedAddress(new SendFailedException("451 try again later", null, new Address[0], later, new Address[0]))).isFalse();
        assertThat(Mailer.refusedAddress(new MessagingException("no connection", new ConnectException("Connection refused")))).isFalse();
    }
}
