package io.miniter.persistence.article;

import io.miniter.application.article.Readership;
import io.miniter.application.article.Visitor;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import jakarta.annotation.PreDestroy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Buffers readers in memory and writes them in batches every two seconds, so that reads do not wait for writes.
 * Buffered readers are lost if the server is killed; while the database is away, the buffer grows up to its limit.
 *
 * <p>A reader is a 64-bit number for one day. With an account it is the account's id, which is positive. Without one it
 * is negative: a hash of the reader's network with a random salt, which all servers share and which is deleted with the
 * readers after the day. From then on the network cannot be recovered, not even by brute force.
 */
@Component
final class MyBatisReadership implements Readership {

    /** The maximum number of buffered readers: some megabytes. */
    static final int ROOM = 20_000;

    /** How long after its end readers of a day are still written. Later ones could be counted twice. */
    static final Duration LATEST = Duration.ofMinutes(5);

    /** How long after its end a day is deleted: later, because the clocks of servers differ. */
    static final Duration FORGOTTEN_AFTER = LATEST.multipliedBy(2);

    private static final int FORGOTTEN_AT_ONCE = 10_000;
    private static final int SALT_BYTES = 32;
    private static final String HMAC = "HmacSHA256";
    private static final Logger LOGGER = LoggerFactory.getLogger(MyBatisReadership.class);

    private final ReadershipMapper mapper;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    /** Guarded by its own monitor, briefly. */
    private final Set<Note> notes = new HashSet<>();

    /** The salts of this day, and for some minutes of the previous day. */
    private final Map<LocalDate, byte[]> salts = new HashMap<>();

    MyBatisReadership(ReadershipMapper mapper, InstantSource clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public void note(ArticleId article, Visitor visitor) {
        AccountId account = visitor.accountId();
        add(List.of(new Note(
                dayOf(clock.instant()),
                article.value(),
                account == null ? null : account.value(),
                account == null ? visitor.network().toString() : "")));
    }

    /** Serialised: the last write, when the server stops, waits for the previous one. */
    @Scheduled(fixedDelayString = "PT2S")
    @PreDestroy
    synchronized void flush() {
        List<Note> taken = takeAll();
        try {
            taken.stream().collect(Collectors.groupingBy(Note::day)).forEach(this::write);
        } catch (DataAccessException | TransactionException unavailable) {
            // Any that were written nevertheless still count once
            add(taken);
            LOGGER.debug("Could not count readers; trying again", unavailable);
        }
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void forget() {
        LocalDate oldest = dayOf(clock.instant().minus(FORGOTTEN_AFTER));
        try {
            forgetSaltsBefore(oldest);
            int forgotten = mapper.forgetReaders(oldest, FORGOTTEN_AT_ONCE);
            while (forgotten > 0) {
                LOGGER.debug("Forgot {} readers of days that are over", forgotten);
                forgotten = mapper.forgetReaders(oldest, FORGOTTEN_AT_ONCE);
            }
        } catch (DataAccessException | TransactionException unavailable) {
            LOGGER.debug("Could not forget days that are over; trying again", unavailable);
        }
    }

    private synchronized void forgetSaltsBefore(LocalDate oldest) {
        salts.keySet().removeIf(oldest::isAfter);
        mapper.forgetSalts(oldest);
    }

    private void add(List<Note> more) {
        synchronized (notes) {
            more.stream().limit(ROOM - notes.size()).forEach(notes::add);
        }
    }

    private List<Note> takeAll() {
        synchronized (notes) {
            List<Note> all = List.copyOf(notes);
            notes.clear();
            return all;
        }
    }

    private void write(LocalDate day, List<Note> read) {
        if (day.isBefore(dayOf(clock.instant().minus(LATEST)))) {
            return;
        }
        mapper.add(
                day,
                read.stream().map(Note::articleId).toArray(Long[]::new),
                read.stream().map(this::readerOf).toArray(Long[]::new));
    }

    private long readerOf(Note note) {
        return note.accountId() == null ? strangerOf(note.network(), saltOf(note.day())) : note.accountId();
    }

    private byte[] saltOf(LocalDate day) {
        return salts.computeIfAbsent(day, unknown -> {
            byte[] proposed = new byte[SALT_BYTES];
            random.nextBytes(proposed);
            return mapper.salt(day, proposed).orElseThrow();
        });
    }

    /** The first 64 bits of an HMAC, made negative, as for readers without an account. */
    private static long strangerOf(String network, byte[] salt) {
        try {
            Mac hmac = Mac.getInstance(HMAC);
            hmac.init(new SecretKeySpec(salt, HMAC));
            return ByteBuffer.wrap(hmac.doFinal(network.getBytes(StandardCharsets.US_ASCII)))
                            .getLong()
                    | Long.MIN_VALUE;
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    /**
     * A view.
     *
     * @param accountId {@code null} for a reader without an account
     * @param network the network of such a reader; else empty
     */
    private record Note(
            LocalDate day, long articleId, @Nullable Long accountId, String network) {}
}
