package vn.vinhdanh.it.container;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A mail server of the test: takes what is sent over SMTP, and answers 550 for one recipient it does not know. */
final class MailServer implements AutoCloseable {

    static final int PORT = 18125;

    private final BlockingQueue<String> mails = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> refusals = new LinkedBlockingQueue<>();
    private final ServerSocket door;
    private final String unknown;

    MailServer(String unknown) throws IOException {
        this.unknown = unknown;
        door = new ServerSocket(PORT, 50, InetAddress.getLoopbackAddress());
        Thread porter = new Thread(this::serve, "mail server");
        porter.setDaemon(true);
        porter.start();
    }

    /** The next mail, waited for; null when none comes in time. */
    String mail(int seconds) throws InterruptedException {
        return mails.poll(seconds, TimeUnit.SECONDS);
    }

    /** The next refused recipient, waited for; null when none comes in time. */
    String refusal(int seconds) throws InterruptedException {
        return refusals.poll(seconds, TimeUnit.SECONDS);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                talk(new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8)), caller.getOutputStream());
            } catch (IOException e) {
                // the caller hung up, or the test is over
            }
        }
    }

    private void talk(BufferedReader in, OutputStream out) throws IOException {
        say(out, "220 test");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            }
            if (line.startsWith("RCPT") && line.contains(unknown)) {
                refusals.add(line);
                say(out, "550 no such user");
            } else if (line.startsWith("DATA")) {
                say(out, "354 go on");
                mails.add(body(in));
                say(out, "250 taken");
            } else {
                say(out, "250 ok");
            }
        }
    }

    private static String body(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !".".equals(line); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
