class Afterword < Formula
  desc "Static blog generator that keeps the conversation"
  homepage "https://github.com/@REPOSITORY@"
  version "@VERSION@"
  license "MIT"

  on_macos do
    on_arm do
      url "@RELEASE@/afterword-@VERSION@-macos-arm64.tar.gz"
      sha256 "@macos-arm64@"
    end
    on_intel do
      url "@RELEASE@/afterword-@VERSION@-macos-x64.tar.gz"
      sha256 "@macos-x64@"
    end
  end

  on_linux do
    on_arm do
      url "@RELEASE@/afterword-@VERSION@-linux-arm64.tar.gz"
      sha256 "@linux-arm64@"
    end
    on_intel do
      url "@RELEASE@/afterword-@VERSION@-linux-x64.tar.gz"
      sha256 "@linux-x64@"
    end
  end

  def install
    man1.install Dir["share/man/man1/*"]
    bash_completion.install "share/bash-completion/completions/afterword"
    fish_completion.install "share/fish/vendor_completions.d/afterword.fish"
    libexec.install "app", "bin", "runtime"
    bin.install_symlink libexec/"bin/afterword"
  end

  test do
    system bin/"afterword", "init", "blog"
    system bin/"afterword", "build", "--strict", "blog"
    assert_path_exists testpath/"blog/public/index.html"
  end
end
