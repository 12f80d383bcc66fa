package io.miniter.bootstrap;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts the statements that reach the database, whichever thread sends them. */
public final class StatementCounter implements QueryExecutionListener {

    private static final int MOST_TEXTS = 1_000;
    private static final int MOST_WAYS = 20;

    private final AtomicInteger count = new AtomicInteger();
    private final Queue<String> newest = new ConcurrentLinkedQueue<>();
    private final Queue<List<String>> ways = new ConcurrentLinkedQueue<>();

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // Only what the requests of a test cause: what the server does by itself every few seconds is not theirs
        if (!Thread.currentThread().getName().startsWith("scheduling-")) {
            count.addAndGet(queries.size());
            queries.forEach(query -> newest.add(query.getQuery()));
            while (newest.size() > MOST_TEXTS) {
                newest.poll();
            }
            ways.add(way());
            while (ways.size() > MOST_WAYS) {
                ways.poll();
            }
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    /** How many statements the action causes. */
    public int during(Runnable action) {
        int before = count.get();
        action.run();
        return count.get() - before;
    }

    /** What the statements say that the action causes: the first 1,000. */
    public List<String> textsDuring(Runnable action) {
        newest.clear();
        action.run();
        return List.copyOf(newest);
    }

    /** The classes of ours that each statement of the action came through, outermost first: the first 20 statements. */
    public List<List<String>> waysDuring(Runnable action) {
        ways.clear();
        action.run();
        return List.copyOf(ways);
    }

    private static List<String> way() {
        List<String> innermostFirst = StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .filter(name -> name.startsWith("io.miniter.")
                                && !name.startsWith(StatementCounter.class.getName())
                                && !name.contains("$$"))
                        .map(name -> name.substring(name.lastIndexOf('.') + 1).replaceAll("\\$.*", ""))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList());
        return innermostFirst.reversed();
    }

    /** Puts the counter in front of the database. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        private static final StatementCounter COUNTER = new StatementCounter();

        @Bean
        StatementCounter statementCounter() {
            return COUNTER;
        }

        @Bean
        static BeanPostProcessor countStatements() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource dataSource
                            ? ProxyDataSourceBuilder.create(dataSource)
                                    .listener(COUNTER)
                                    .build()
                            : bean;
                }
            };
        }
    }
}
