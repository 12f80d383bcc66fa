package io.miniter.application.limit;

import io.miniter.application.shared.ClientNetwork;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.session.SessionId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Who is limited. Of the same size for everybody: a name that somebody invents takes no more memory than an id.
 *
 * @param scope in which respect
 * @param high half of what tells it from others
 * @param low the other half
 */
public record Party(Scope scope, long high, long low) {

    /** In which respect somebody is limited. */
    public enum Scope {
        /** An account, through all of its sessions, or a login name, wherever it is tried from. */
        ACCOUNT,
        /** A session, or a login name that is tried from one network. */
        CREDENTIAL,
        /** A network, whoever is asking. */
        NETWORK
    }

    /** An account. */
    public static Party account(AccountId account) {
        return new Party(Scope.ACCOUNT, 0, account.value());
    }

    /** A session. */
    public static Party session(SessionId session) {
        return new Party(Scope.CREDENTIAL, 0, session.value());
    }

    /** A network. */
    public static Party network(ClientNetwork network) {
        return new Party(Scope.NETWORK, network.family().ordinal(), network.bits());
    }

    /** What is entered to log in, whether anybody is called so or not. */
    public static Party login(String name) {
        return named(Scope.ACCOUNT, name);
    }

    /** What is entered to log in, from one network, whether anybody is called so or not. */
    public static Party login(String name, ClientNetwork network) {
        return named(Scope.CREDENTIAL, name + '\n' + network);
    }

    private static Party named(Scope scope, String name) {
        ByteBuffer digest = ByteBuffer.wrap(digest().digest(name.getBytes(StandardCharsets.UTF_8)));
        return new Party(scope, digest.getLong(), digest.getLong());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
