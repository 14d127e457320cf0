package dev.rolecall.portfolio;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The real disk, but for a fault at a certain change: of all that a program writes, forces,
 * truncates, renames, links, creates and deletes, counted from 1.
 */
final class FaultyDisk extends FileSystemProvider {

  enum Fault {
    /** The process ends; half of what it was writing is there. */
    KILL,
    /** The machine ends: of a file that was not forced to the disk, half is left. */
    POWER,
    /** From then on nothing more can be written. */
    FULL,
    /** This one change fails. */
    EIO
  }

  /** Stands for the end of the process, which nothing in it survives. */
  static final class Ended extends Error {
    private static final long serialVersionUID = 1;
  }

  private final FileSystemProvider disk = FileSystems.getDefault().provider();
  private final FileSystem system = new System();
  private final Set<Path> unforced = new HashSet<>();
  private final Fault fault;
  private final int at;
  private int changes;

  FaultyDisk(Fault fault, int at) {
    this.fault = fault;
    this.at = at;
  }

  /** Whether there were as many changes. */
  boolean isHit() {
    return changes >= at;
  }

  /** Counts a change before it is made. */
  private void change(boolean written) throws IOException {
    changes++;
    switch (fault) {
      case KILL, POWER -> {
        if (isHit()) {
          throw new Ended();
        }
      }
      case FULL -> {
        if (isHit() && written) {
          throw new FileSystemException(null, null, "No space left on device");
        }
      }
      case EIO -> {
        if (changes == at) {
          throw new FileSystemException(null, null, "Input/output error");
        }
      }
    }
  }

  /** What the end of the machine leaves. */
  void lose() throws IOException {
    for (Path file : fault == Fault.POWER ? unforced : Set.<Path>of()) {
      if (Files.exists(file)) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.truncate(channel.size() / 2);
        }
      }
    }
  }

  /** A path of this disk. */
  Path of(Path real) {
    return (Path)
        Proxy.newProxyInstance(
            FaultyDisk.class.getClassLoader(), new Class<?>[] {Path.class}, new Faulty(real));
  }

  private static Path real(Object path) {
    return Proxy.isProxyClass(path.getClass())
        ? ((Faulty) Proxy.getInvocationHandler(path)).path
        : (Path) path;
  }

  private final class Faulty implements InvocationHandler {

    private final Path path;

    Faulty(Path path) {
      this.path = path;
    }

    @Override
    public Object invoke(Object proxy, java.lang.reflect.Method method, Object[] args)
        throws Throwable {
      if (method.getName().equals("getFileSystem")) {
        return system;
      }
      Object[] plain =
          args == null
              ? null
              : Stream.of(args).map(arg -> arg instanceof Path ? real(arg) : arg).toArray();
      try {
        Object result = method.invoke(path, plain);
        return result instanceof Path one ? of(one) : result;
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    Path file = real(path);
    if (options.contains(StandardOpenOption.CREATE_NEW)) {
      change(true);
    }
    return new Channel(file, disk.newFileChannel(file, options, attributes));
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    change(true);
    disk.createDirectory(real(folder), attributes);
  }

  @Override
  public void createLink(Path link, Path existing) throws IOException {
    change(true);
    disk.createLink(real(link), real(existing));
  }

  @Override
  public void delete(Path path) throws IOException {
    if (Files.exists(real(path), LinkOption.NOFOLLOW_LINKS)) {
      change(false);
    }
    disk.delete(real(path));
    unforced.remove(real(path));
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    change(false);
    disk.move(real(source), real(target), options);
    if (unforced.remove(real(source))) {
      unforced.add(real(target));
    }
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    DirectoryStream<Path> all = disk.newDirectoryStream(real(folder), one -> true);
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        Iterator<Path> entries = all.iterator();
        return Stream.generate(() -> entries.hasNext() ? of(entries.next()) : null)
            .takeWhile(one -> one != null)
            .iterator();
      }

      @Override
      public void close() throws IOException {
        all.close();
      }
    };
  }

  private final class Channel extends FileChannel {

    private final Path file;
    private final FileChannel channel;

    Channel(Path file, FileChannel channel) {
      this.file = file;
      this.channel = channel;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      unforced.add(file);
      try {
        change(true);
      } catch (IOException | Ended e) {
        channel.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
        throw e;
      }
      return channel.write(bytes);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      change(true);
      channel.force(metaData);
      unforced.remove(file);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      change(true);
      channel.truncate(size);
      return this;
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
      return channel.read(bytes);
    }

    @Override
    public long position() throws IOException {
      return channel.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      channel.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public FileLock tryLock(long from, long size, boolean shared) throws IOException {
      return channel.tryLock(from, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      channel.close();
    }

    @Override
    public FileLock lock(long from, long size, boolean shared) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] bytes, int from, int count) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] bytes, int from, int count) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long from, long count, WritableByteChannel target) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long from, long count) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer bytes, long from) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer bytes, long from) {
      throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long from, long size) {
      throw new UnsupportedOperationException();
    }
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    disk.checkAccess(real(path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return disk.getFileAttributeView(real(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return disk.readAttributes(real(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    return disk.readAttributes(real(path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    disk.setAttribute(real(path), name, value, options);
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return disk.isSameFile(real(path), real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return disk.isHidden(real(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return disk.getFileStore(real(path));
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException();
  }

  private final class System extends FileSystem {

    @Override
    public FileSystemProvider provider() {
      return FaultyDisk.this;
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
      return FileSystems.getDefault().supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
      return of(Path.of(first, more));
    }

    @Override
    public String getSeparator() {
      return "/";
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public boolean isReadOnly() {
      return false;
    }

    @Override
    public Iterable<Path> getRootDirectories() {
      return List.of();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
      return List.of();
    }

    @Override
    public void close() {
      throw new UnsupportedOperationException();
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
      throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
      throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
      throw new UnsupportedOperationException();
    }
  }
}
