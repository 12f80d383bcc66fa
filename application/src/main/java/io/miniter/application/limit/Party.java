package io.miniter.application.limit;

import io.miniter.application.shared.ClientNetwork;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.session.SessionId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The subject of a rate limit. Of constant size: an invented login takes no more memory than an id.
 *
 * @param scope the kind of subject @param high the high half of the key @param low the low half of the key
 */
public record Party(Scope scope, long high, long low) {

    /** Kinds of subjects. */
    public enum Scope {
        /** An account over all of its sessions, or a login from all networks. */
        ACCOUNT,
        /** A session, or a login from one network. */
        CREDENTIAL,
        /** A network, for all of its clients. */
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

    /** A login as entered, existing or not. */
    public static Party login(String name) {
        return named(Scope.ACCOUNT, name);
    }

    /** A login as entered from one network, existing or not. */
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
