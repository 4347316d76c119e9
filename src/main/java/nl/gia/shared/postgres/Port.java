package nl.gia.shared.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server's port: chosen at the first start and kept, so that tools find it again; another when others took it. */
class Port {

    private final Path file;

    Port(Path file) {
        this.file = file;
    }

    int number() throws IOException {
        return Integer.parseInt(Files.readString(file).strip());
    }

    int free() throws IOException {
        return Files.exists(file) && isFree(number()) ? number() : another();
    }

    private int another() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Files.writeString(file, String.valueOf(socket.getLocalPort()));
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
