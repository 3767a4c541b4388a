<?php
// What a site's owner puts into the theme, or into a plugin for code in the
// head: asked for by the page's address, ?head=<HTML>. A plugin that delays
// JavaScript is asked for by ?delay=<milliseconds>.
if (isset($_GET['head']))
  add_action('wp_head', function () {
    echo wp_unslash($_GET['head']);
  });

if (isset($_GET['delay']))
  add_action('template_redirect', function () {
    ob_start(function ($html) {
      $delayed = preg_replace_callback('#<script\b([^>]*\ssrc=[^>]*film-elements[^>]*)>#', function ($found) {
        preg_match('#\stype="([^"]*)"#', $found[1], $type);
        $rest = preg_replace('#\stype="[^"]*"#', '', $found[1]);
        return '<script type="text/plain" data-type="' . ($type[1] ?? '') . '"' . $rest . '>';
      }, $html);
      $restore = '<script>setTimeout(() => document.querySelectorAll("script[data-type]").forEach((old) => {
        const script = document.createElement("script");
        for (const { name, value } of old.attributes) if (!/type$/.test(name)) script.setAttribute(name, value);
        if (old.dataset.type) script.type = old.dataset.type;
        old.replaceWith(script);
      }), ' . (int) $_GET['delay'] . ')</script>';
      return str_replace('</body>', $restore . '</body>', $delayed);
    });
  });

// A site with the classic editor, which a plugin brings back: ?classic.
if (isset($_GET['classic']))
  add_filter('use_block_editor_for_post', '__return_false');
