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
 * Readers are noted in memory and written together every two seconds, so that a read waits for no write. Who was noted
 * before that and whose server was killed is not counted; while the database is away, as many wait as there is room
 * for.
 *
 * <p>A reader is a number of 64 bits for one day. With an account it is the account's id, which is above 0. Without one
 * it is below 0 and made from the reader's network and a random salt, which all servers share and which is deleted with
 * the readers when the day is over: from then on nobody can find out, not even by trying all addresses, who it was.
 */
@Component
final class MyBatisReadership implements Readership {

    /** The most readers that wait to be written: some megabytes. */
    static final int ROOM = 20_000;

    /** How long after its end readers of a day are written. Later ones could have been counted on that day already. */
    static final Duration LATEST = Duration.ofMinutes(5);

    /** How long after its end a day is forgotten: later, because the clocks of servers differ. */
    static final Duration FORGOTTEN_AFTER = LATEST.multipliedBy(2);

    private static final int FORGOTTEN_AT_ONCE = 10_000;
    private static final int SALT_BYTES = 32;
    private static final String HMAC = "HmacSHA256";
    private static final Logger LOGGER = LoggerFactory.getLogger(MyBatisReadership.class);

    private final ReadershipMapper mapper;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    /** Guarded by itself, for moments only. */
    private final Set<Note> notes = new HashSet<>();

    /** Those of this day, and for some minutes of the day before. */
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

    /** One at a time: the last one, when the server stops, waits for the one before. */
    @Scheduled(fixedDelayString = "PT2S")
    @PreDestroy
    synchronized void flush() {
        List<Note> taken = takeAll();
        try {
            taken.stream().collect(Collectors.groupingBy(Note::day)).forEach(this::write);
        } catch (DataAccessException | TransactionException unavailable) {
            // Those that were written nevertheless count once all the same
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

    /** The first 64 bits of an HMAC, with the sign of those without an account. */
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
     * Somebody has read something.
     *
     * @param accountId {@code null} for a reader without an account
     * @param network from where such a reader came; else empty
     */
    private record Note(
            LocalDate day, long articleId, @Nullable Long accountId, String network) {}
}
